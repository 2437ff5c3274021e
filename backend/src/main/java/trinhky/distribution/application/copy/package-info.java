/** Copies that a unit makes of an issued document, numbered in a series of their own. */
package trinhky.distribution.application.copy;
