/** There is no keyring. An app must ask first, and do without. */
export const safeStorage = {
  isEncryptionAvailable: (): boolean => false,
};
