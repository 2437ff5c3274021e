package trinhky.distribution;

/** A document was issued. Published inside the issuing transaction: a listener that fails undoes the number. */
public record DocumentIssued(IssuedDocument document, String documentTypeCode) {}
