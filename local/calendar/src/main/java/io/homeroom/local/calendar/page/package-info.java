/** The page on which a person moves and deletes events by hand. */
@NullMarked
package io.homeroom.local.calendar.page;

import org.jspecify.annotations.NullMarked;
