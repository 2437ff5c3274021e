package trinhky.identity;

/** Asks for the password again before an act that cannot be undone. */
public interface StepUp {

    /**
     * Confirms that it is still the official who signed in.
     *
     * @param password as typed
     * @throws trinhky.shared.DomainProblem invalid, field {@code password}: {@code identity.wrong-password}, or
     *     {@code identity.too-many-attempts} after repeated failures
     */
    void confirm(String password);
}
