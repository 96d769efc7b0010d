/** Tests of messaging as a service uses it. */
@NullMarked
package io.homeroom.platform.messaging;

import org.jspecify.annotations.NullMarked;
