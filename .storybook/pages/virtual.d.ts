/** Made when Storybook builds: see `.storybook/model-reference.ts`. */
declare module 'virtual:model-reference' {
  const reference: import('../../packages/core/scripts/reference/shape.ts').Reference;
  export default reference;
}
