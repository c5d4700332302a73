/** The version of this package, for telling two copies on one page apart. */
export const version = '0.0.0';
