package trinhky.organisation;

/** What a unit is in the order of a province; {@code OUTSIDE} is an addressee that does not use the system. */
public enum UnitKind {
    PROVINCE_COMMITTEE,
    OFFICE,
    DEPARTMENT,
    VERTICAL_AGENCY,
    MEDIA,
    COMMUNE,
    WARD,
    OUTSIDE;

    /** Whether documents of such a unit are the committee's as a collective (signed TM.). */
    public boolean isCommittee() {
        return this == PROVINCE_COMMITTEE || this == COMMUNE || this == WARD;
    }
}
