import { createRoot } from 'react-dom/client';
import { MemoryRouter } from 'react-router-dom';
import 'zmp-ui/app/styles/app.css';
import 'zmp-ui/page/styles/page.css';
import 'zmp-ui/button/styles/button.css';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import '../../src/ui/layout.css';
import { examples } from './examples.tsx';
import './gallery.css';

const sizes = ['normal', 'large', 'largest'];
const contrasts = ['normal', 'high'];

/** Sets how the page looks, as the settings would. */
function look(name: 'text' | 'contrast', value: string): void {
  document.documentElement.dataset[name] = value;
}

function Choice({
  name,
  values,
}: Readonly<{ name: 'text' | 'contrast'; values: readonly string[] }>) {
  return (
    <p className="gallery-choice">
      {values.map((value) => (
        <button type="button" key={value} onClick={() => look(name, value)}>
          {name} {value}
        </button>
      ))}
    </p>
  );
}

const root = document.getElementById('app');
if (root)
  createRoot(root).render(
    <MemoryRouter>
      <main className="gallery">
        <h1>Các thành phần</h1>
        <Choice name="text" values={sizes} />
        <Choice name="contrast" values={contrasts} />
        {Object.entries(examples).map(([name, example]) => (
          <section key={name} className="section">
            <h2>{name}</h2>
            {example}
          </section>
        ))}
      </main>
    </MemoryRouter>,
  );
