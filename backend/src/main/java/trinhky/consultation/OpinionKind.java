package trinhky.consultation;

/** The view of a unit on the draft; one is always named, so that no opinion is unclear. */
public enum OpinionKind {
    AGREE,
    AGREE_WITH_COMMENTS,
    DISAGREE
}
