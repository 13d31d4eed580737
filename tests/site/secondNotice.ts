import type { BundleBuilder } from './builders.ts';
import { aLibraryNotice } from './libraryNotice.ts';

/**
 * A site with a second notice beside its first, `hop-thu`: a folder of six files, whose name sorts
 * before the main notice's. `change` may break its text.
 */
export function withSecondNotice(
  site: BundleBuilder,
  change: (text: string) => string = (text) => text,
): BundleBuilder {
  return Object.entries(aLibraryNotice()).reduce((bundle, [name, data]) => {
    const text = JSON.stringify(data, null, 2)
      .replace(
        '"id": "thu-vien",\n  "name": "Thông báo',
        '"id": "hop-thu",\n  "name": "Một thông báo',
      )
      .replaceAll('"mo-cua"', '"mo-hop-thu"')
      .replaceAll('"gop-sach"', '"gop-thu"')
      .replaceAll(/"(da-hop|gio-mo-cua|ke-hoach-12)"/g, '"thu-$1"');
    return bundle.write(name.replace('thu-vien', 'hop-thu'), change(text));
  }, site);
}
