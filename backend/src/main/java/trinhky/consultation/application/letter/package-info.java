/** The official letter that asks for opinions, from its text to its number. */
package trinhky.consultation.application.letter;
