package trinhky.document;

/**
 * A file of a dossier that goes to the archive.
 *
 * @param path place inside the dossier: letters without diacritics, digits, "-", "." and "/"
 * @param title what it is, in Vietnamese
 */
public record DossierFile(String path, String title, byte[] content) {}
