/** The token endpoint and the part of Calendar v3 that is stood in for. */
@NullMarked
package io.homeroom.local.calendar.api;

import org.jspecify.annotations.NullMarked;
