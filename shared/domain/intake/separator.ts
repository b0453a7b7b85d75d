/** What the code on a separator sheet says: no paper's own code says it, and a later kind of sheet can say another number. */
export const SEPARATOR = "dossier:separator:1";
