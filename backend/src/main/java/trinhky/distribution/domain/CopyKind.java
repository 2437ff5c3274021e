package trinhky.distribution.domain;

/** Kinds of copies with the value of the original (Decree 30/2020, articles 25 and 26; Annex III). */
public enum CopyKind {
    /** Sao y: the whole original. */
    FULL("SY", "SAO Y"),
    /** Sao lục: the whole document as it was received, passed on. */
    TRANSCRIPT("SL", "SAO LỤC"),
    /** Trích sao: the pages that are needed. */
    EXTRACT("TrS", "TRÍCH SAO");

    private final String code;
    private final String form;

    CopyKind(String code, String form) {
        this.code = code;
        this.form = form;
    }

    /** Code before the unit in the notation. */
    public String code() {
        return code;
    }

    /** How the form of the copy says it. */
    public String form() {
        return form;
    }
}
