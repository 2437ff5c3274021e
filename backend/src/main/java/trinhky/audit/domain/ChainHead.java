package trinhky.audit.domain;

/** The last link of a chain; sequence 0 and {@link AuditEntry#GENESIS} before the first act. */
public record ChainHead(long seq, String hash) {
    /** The head of a chain without acts. */
    public static final ChainHead EMPTY = new ChainHead(0, AuditEntry.GENESIS);
}
