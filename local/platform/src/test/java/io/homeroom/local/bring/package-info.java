@NullMarked
package io.homeroom.local.bring;

import org.jspecify.annotations.NullMarked;
