/** The offer of a last backup, brought only where something is about to go. */
export const lastBackup = () => import("./LastBackup").then(({ LastBackup }) => LastBackup);
