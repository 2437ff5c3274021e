package trinhky.organisation;

/** What this module asks of sign-in: who is acting and whether they may. Implemented by {@code identity}. */
public interface AdministrationGuard {

    /** Id of the official signed in, as administrator; forbidden to everybody else. */
    String administrator();

    /** Id of the official signed in, as one who may arrange substitutions: administrator or chief of the Office. */
    String substitutionManager();

    /** Id of the official signed in. */
    String official();
}
