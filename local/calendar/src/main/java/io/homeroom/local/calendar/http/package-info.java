/** Forms and JSON in, JSON out, refusals as Google words them. */
@NullMarked
package io.homeroom.local.calendar.http;

import org.jspecify.annotations.NullMarked;
