package trinhky.organisation;

import java.util.Set;

/**
 * A set of addressees written as one line of "Nơi nhận"; resolved to single units on a date. The words of the line stand
 * in the messages under {@link #messageKey()}.
 */
public enum RecipientGroup {
    /** CT, các PCT UBND Tỉnh. */
    COMMITTEE_LEADERS(UnitKind.PROVINCE_COMMITTEE),
    /** Các Sở, ban, ngành Tỉnh. */
    DEPARTMENTS(UnitKind.DEPARTMENT),
    /** Các cơ quan ngành dọc: never part of the departments, they are added by name or by this group. */
    VERTICAL_AGENCIES(UnitKind.VERTICAL_AGENCY),
    /** Báo và Đài. */
    MEDIA(UnitKind.MEDIA),
    /** UBND các xã, phường. */
    COMMUNES(UnitKind.COMMUNE, UnitKind.WARD),
    /** VPUB: CVP, các PCVP. */
    OFFICE_LEADERS(UnitKind.OFFICE);

    private final Set<UnitKind> kinds;

    RecipientGroup(UnitKind... kinds) {
        this.kinds = Set.of(kinds);
    }

    public Set<UnitKind> kinds() {
        return kinds;
    }

    public String messageKey() {
        return "organisation.recipient-group." + name();
    }
}
