package trinhky.consultation;

/** How the drafting unit answers a comment: tiếp thu or giải trình. */
public enum ResponseKind {
    ACCEPTED,
    EXPLAINED
}
