package trinhky.distribution;

/** What a recipient gets the document for. */
public enum Purpose {
    /** To be informed as the superior: "(b/c)". */
    FOR_REPORT,
    /** To cooperate: "(ph/h)". */
    FOR_COORDINATION,
    /** To carry it out: "để thực hiện". */
    FOR_ACTION,
    /** To know. */
    FOR_INFORMATION
}
