/** Who may call what: every operation of a service, called as everybody. */
@NullMarked
package io.homeroom.platform.test.access;

import org.jspecify.annotations.NullMarked;
