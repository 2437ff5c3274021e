package trinhky.signing.domain;

/** Where somebody signed. */
public enum SigningWay {
    /** Here, with a key that this server keeps or reaches on its token. */
    SERVER,
    /** With a tool of the signer; the signed file was uploaded. */
    OUTSIDE
}
