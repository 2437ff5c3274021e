package trinhky.shared;

/** The application does not start, for a reason that one sentence tells whoever operates it. */
public final class StartRefused extends RuntimeException {

    private final String remedy;

    /**
     * @param reason what is wrong, one sentence
     * @param remedy what to do about it, one sentence
     */
    public StartRefused(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
