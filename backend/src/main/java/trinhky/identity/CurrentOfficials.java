package trinhky.identity;

/** Tells who is acting in this request. */
public interface CurrentOfficials {

    /**
     * The official who is signed in.
     *
     * @throws org.springframework.security.core.AuthenticationException when nobody is (answered with 401)
     */
    CurrentOfficial current();
}
