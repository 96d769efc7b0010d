/** The stand-in as its clients talk to it. */
@NullMarked
package io.homeroom.local.clamd;

import org.jspecify.annotations.NullMarked;
