@NullMarked
package io.homeroom.local.twilio;

import org.jspecify.annotations.NullMarked;
