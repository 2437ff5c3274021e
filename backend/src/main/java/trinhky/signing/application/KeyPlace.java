package trinhky.signing.application;

/** Where the key is with which somebody would sign today. */
public enum KeyPlace {
    /** Here, in a closed file or on the token of this server. */
    SERVER,
    /** With its holder: the certificate is registered, the key is not here. */
    OUTSIDE,
    /** No certificate that may be used is registered. */
    NONE
}
