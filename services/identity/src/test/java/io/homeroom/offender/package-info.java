/** What no main code may look like. */
@NullMarked
package io.homeroom.offender;

import org.jspecify.annotations.NullMarked;
