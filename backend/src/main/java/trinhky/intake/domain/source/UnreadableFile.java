package trinhky.intake.domain.source;

/** A file that is not read, and why in one code; the words stand in the messages under {@code intake.…}. */
public final class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    public UnreadableFile(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    /** E.g. {@code intake.file-encrypted}. */
    public String code() {
        return code;
    }
}
