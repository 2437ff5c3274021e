package trinhky.consultation;

/** How far an official request for opinions has come. */
public enum RequestState {
    /** With those who check its form, sign and number it. */
    SIGNING,
    /** Has its number and was sent. */
    ISSUED,
    /** Came back with a reason. */
    RETURNED
}
