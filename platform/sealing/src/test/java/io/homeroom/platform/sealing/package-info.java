@NullMarked
package io.homeroom.platform.sealing;

import org.jspecify.annotations.NullMarked;
