package trinhky.signing.pades;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** All whom this installation believes: its own authority and those of the administrator's directory. */
@Component
class Trusted {

    private final OwnAuthority own;
    private final TrustDirectory directory;

    Trusted(OwnAuthority own, TrustDirectory directory) {
        this.own = own;
        this.directory = directory;
    }

    Trust at(Instant moment) {
        Trust configured = directory.read();
        List<X509Certificate> anchors = new ArrayList<>(configured.anchors());
        List<byte[]> lists = new ArrayList<>(configured.revocationLists());
        own.certificate().ifPresent(anchors::add);
        own.revocationList(moment).ifPresent(lists::add);
        return new Trust(anchors, lists);
    }
}
