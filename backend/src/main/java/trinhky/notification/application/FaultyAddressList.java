package trinhky.notification.application;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.notification.domain.FaultyAddress;
import trinhky.notification.domain.FaultyAddresses;
import trinhky.shared.DomainProblem;

/** The boxes that do not take mail; an administrator reads them and resets one that works again. */
@Service
@Transactional
public class FaultyAddressList {
    private final FaultyAddresses addresses;
    private final MailAccess access;

    FaultyAddressList(FaultyAddresses addresses, MailAccess access) {
        this.addresses = addresses;
        this.access = access;
    }

    /** Newest first. */
    public List<FaultyAddress> read(int offset, int limit) {
        access.requireAdministrator();
        return addresses.newest(offset, limit);
    }

    /** Sends to the address again from now on. */
    public void reset(String address) {
        access.requireAdministrator();
        if (!addresses.forget(address)) {
            throw DomainProblem.notFound("notification.address-not-faulty");
        }
    }
}
