/**
 * Who belongs to whom: which child belongs to which family, as identity tells, ids alone.
 *
 * <p>A child that is not known yet is asked of identity once, so that a parent who has just added
 * it need not wait for the event.
 */
@NullMarked
package io.homeroom.platform.families;

import org.jspecify.annotations.NullMarked;
