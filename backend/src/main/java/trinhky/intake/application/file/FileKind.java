package trinhky.intake.application.file;

/** What a file is by its content, whatever its name says. */
public enum FileKind {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("application/pdf"),
    TEXT("text/plain;charset=UTF-8");

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The media type to store such a file with. */
    public String mediaType() {
        return mediaType;
    }
}
