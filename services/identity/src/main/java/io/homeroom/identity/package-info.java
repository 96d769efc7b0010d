/**
 * Who takes part in Homeroom: families and the people in them, how they sign in, and what they have
 * consented to.
 */
@NullMarked
package io.homeroom.identity;

import org.jspecify.annotations.NullMarked;
