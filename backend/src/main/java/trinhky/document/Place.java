package trinhky.document;

/**
 * A place in the printed form that stays empty until somebody signs or issues the document (Decree 30/2020/NĐ-CP, Annex
 * I, section I).
 */
public enum Place {
    /** Between "Số:" and the notation: regular, 13 pt, set right. */
    NUMBER,
    /** After the place of issue: the date in words, italic, 13 pt, set left. */
    DATE,
    /** Lines above the signature (TM., KT., TL., TUQ., Q. and the title): bold, 13 pt, centred, one every 16 pt from the top. */
    SIGNATURE_BLOCK,
    /** The blue image of the manual signature, centred between title and name. */
    PERSONAL_SIGNATURE,
    /** Name of the signer: bold, 13 pt, centred. */
    SIGNER_NAME,
    /** The red image of the seal; it covers the left third of the place of the personal signature. */
    ORGANISATION_SIGNATURE,
    /** The code that leads to the verification of the document: a square under "Nơi nhận". */
    QR
}
