package trinhky.distribution.application;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.identity.Access;
import trinhky.identity.CurrentOfficial;
import trinhky.organisation.UnitDirectory;
import trinhky.shared.BusinessClock;
import trinhky.shared.DomainProblem;

/** The administrator says how units are reached: over the exchange axis, and whether mails carry the file. */
@Service
public class ArrangeChannels {

    private static final Pattern ORGAN_ID = Pattern.compile("[0-9A-Z]+(\\.[0-9A-Z]+)*");
    private static final int LONGEST = 13;

    private final RecipientChannels channels;
    private final Access access;
    private final UnitDirectory units;
    private final BusinessClock clock;

    ArrangeChannels(RecipientChannels channels, Access access, UnitDirectory units, BusinessClock clock) {
        this.channels = channels;
        this.access = access;
        this.units = units;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<RecipientChannel> list() {
        access.requireAdministrator();
        return channels.all(clock.today());
    }

    /** A unit on the axis needs its code there; a code holds from the day given, else from today. */
    @Transactional
    public void arrange(RecipientChannel channel) {
        CurrentOfficial administrator = access.requireAdministrator();
        units.unit(channel.unitId());
        String code = channel.organId() == null || channel.organId().isBlank()
                ? null
                : channel.organId().strip();
        if (code == null && channel.byExchange()) {
            throw DomainProblem.invalid("organId", "distribution.organ-id-missing");
        }
        if (code != null && (code.length() > LONGEST || !ORGAN_ID.matcher(code).matches())) {
            throw DomainProblem.invalid("organId", "distribution.organ-id-wrong");
        }
        channels.save(
                new RecipientChannel(
                        channel.unitId(),
                        channel.byExchange(),
                        channel.attachFile(),
                        code,
                        channel.organIdFrom() == null ? clock.today() : channel.organIdFrom()),
                administrator.officialId(),
                clock.instant());
    }
}
