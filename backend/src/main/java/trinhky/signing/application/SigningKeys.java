package trinhky.signing.application;

import java.time.Instant;
import java.util.Optional;
import trinhky.signing.domain.CertificateHolder;
import trinhky.signing.domain.CertificateSubject;

/** The keys that this server can sign with: files of its own, or those on its token. */
public interface SigningKeys {

    /**
     * The key of a holder that is usable at the moment.
     *
     * @param subject what a certificate says of the holder when this installation's own authority issues one on demand
     * @return empty when the holder's key is not here; then the holder signs outside
     */
    Optional<SigningKey> find(CertificateHolder holder, CertificateSubject subject, Instant at);

    /** Where the key of a holder is; asking issues nothing. */
    KeyPlace placeOf(CertificateHolder holder, Instant at);
}
