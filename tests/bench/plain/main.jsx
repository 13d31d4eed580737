import { createRoot } from 'react-dom/client';
import { getSystemInfo } from 'zmp-sdk';
import { AnimationRoutes, App, Box, Header, List, Page, Route, Text, ZMPRouter } from 'zmp-ui';
import 'zmp-ui/zaui.css';

/** What Zalo's starter makes of the same screen: everything of zmp-ui, its router, and the SDK at once. */
const rows = Array.from({ length: 15 }, (_, at) => `Việc hay làm số ${at + 1}`);

function Home() {
  return (
    <Page className="page">
      <Header title="Bà con cần làm gì?" showBackIcon={false} />
      <Box p={4}>
        <h1>Bà con cần làm gì?</h1>
        <Text>Làm giấy tờ, từng bước một.</Text>
        <List>
          {rows.map((row) => (
            <List.Item key={row} title={row} subTitle="Mở hướng dẫn từng bước" />
          ))}
        </List>
      </Box>
    </Page>
  );
}

const root = document.getElementById('app');
if (root)
  createRoot(root).render(
    <App theme={getSystemInfo().zaloTheme}>
      <ZMPRouter>
        <AnimationRoutes>
          <Route path="/" element={<Home />} />
        </AnimationRoutes>
      </ZMPRouter>
    </App>,
  );
