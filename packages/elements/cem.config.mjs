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
      }
    }
    customElementsManifest.modules = customElementsManifest.modules.filter(({ declarations = [] }) =>
      declarations.some(({ customElement }) => customElement),
    );
  },
};

export default {
  globs: ['src/*/*.element.ts', 'src/base/*.ts'],
  exclude: ['src/**/*.spec.ts', 'src/base/small-*.ts'],
  litelement: true,
  outdir: '.',
  packagejson: false,
  plugins: [publicFaceOnly],
};
