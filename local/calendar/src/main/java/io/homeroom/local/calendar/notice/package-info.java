/** Push channels, and telling those who opened them of changes. */
@NullMarked
package io.homeroom.local.calendar.notice;

import org.jspecify.annotations.NullMarked;
