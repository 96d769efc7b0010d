@NullMarked
package io.homeroom.local.calendar;

import org.jspecify.annotations.NullMarked;
