package trinhky.distribution.application.exchange;

/** A packet that does not keep the rules of the standard, or that is none at all. */
class BrokenPacket extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 300;

    BrokenPacket(String what) {
        super(what.length() > LONGEST ? what.substring(0, LONGEST) : what);
    }
}
