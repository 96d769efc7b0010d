/**
 * Whether parents let Homeroom work with what children do.
 *
 * <p>Identity asks for <em>core</em> consent before a child under thirteen is stored. Here it is
 * kept what was withdrawn since, by family or for one child, whose decision comes before its
 * family's.
 */
@NullMarked
package io.homeroom.platform.families.consent;

import org.jspecify.annotations.NullMarked;
