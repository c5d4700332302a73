/** The manifest holds what people may use: private and protected members, and modules without an element, are left out. */
const publicFaceOnly = {
  name: 'public-face-only',
  packageLinkPhase({ customElementsManifest }) {
    const isPublic = ({ name, privacy }) =>
      !name.startsWith('#') && !name.startsWith('_') && (privacy ?? 'public') === 'public';
    for (const module of customElementsManifest.modules) {
      module.path = module.path.replace(/^src\/(.*)\.ts$/, 'dist/$1.js');
      for (const declaration of module.declarations ?? []) {
        if (declaration.members) declaration.members = declaration.members.filter(isPublic);
        // Where it is inherited from is nothing that people could use.
        for (const own of [
          'attributes',
          'members',
          'events',
          'slots',
          'cssParts',
          'cssStates',
          'cssProperties',
        ]) {
          for (const each of declaration[own] ?? []) delete each.inheritedFrom;
        }
      }
    }
    // Files are found in an order that differs from run to run.
    customElementsManifest.modules = customElementsManifest.modules
      .filter(({ declarations = [] }) => declarations.some(({ tagName }) => tagName))
      .sort((one, other) => (one.path < other.path ? -1 : 1));
  },
};

export default {
  globs: ['src/*/*.element.ts', 'src/contribution-form/form-element.ts', 'src/base/*.ts'],
  exclude: ['src/**/*.spec.ts', 'src/base/small-*.ts'],
  litelement: true,
  outdir: '.',
  packagejson: false,
  plugins: [publicFaceOnly],
};
