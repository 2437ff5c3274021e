package trinhky.identity.application;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import trinhky.organisation.OfficialDirectory;
import trinhky.organisation.OfficialSummary;
import trinhky.organisation.UnitDirectory;

/** The accounts that the sign-in page of the demo offers, in the order in which a plan meets them. */
@Component
@ConditionalOnBooleanProperty("trinhky.demo")
public class DemoAccounts {

    /** Password of every account of the demo; its hash stands in {@code db/demo}. */
    public static final String PASSWORD = "trinh-ky-demo";

    /** The heading an account stands under. */
    public enum Group {
        DRAFTING,
        CONSULTED,
        OFFICE,
        COMMITTEE,
        REPORTING,
        ADMINISTRATION
    }

    /** An account on the list. */
    public record Account(String username, String name, String title, String unitName, Group group) {}

    private record Entry(String username, Group group) {}

    private static final List<Entry> ROAD = List.of(
            new Entry("sct.officer", Group.DRAFTING),
            new Entry("sct.head", Group.DRAFTING),
            new Entry("stc.officer", Group.CONSULTED),
            new Entry("stc.head", Group.CONSULTED),
            new Entry("vpub.officer", Group.OFFICE),
            new Entry("vpub.chief", Group.OFFICE),
            new Entry("ubnd.vice1", Group.COMMITTEE),
            new Entry("ubnd.chair", Group.COMMITTEE),
            new Entry("vpub.clerk", Group.OFFICE),
            new Entry("xa-tan-hong.officer", Group.REPORTING),
            new Entry("xa-tan-hong.head", Group.REPORTING),
            new Entry("sct.clerk", Group.DRAFTING),
            new Entry("admin", Group.ADMINISTRATION));

    private final OfficialDirectory officials;
    private final UnitDirectory units;

    DemoAccounts(OfficialDirectory officials, UnitDirectory units) {
        this.officials = officials;
        this.units = units;
    }

    /** Those of the list that are active. */
    public List<Account> list() {
        return ROAD.stream().map(this::account).flatMap(Optional::stream).toList();
    }

    private Optional<Account> account(Entry entry) {
        return officials
                .withUsername(entry.username())
                .filter(OfficialSummary::active)
                .map(official -> new Account(
                        official.username(),
                        official.name(),
                        official.title(),
                        units.unit(official.unitId()).name(),
                        entry.group()));
    }
}
