@NullMarked
package io.homeroom.local.home;

import org.jspecify.annotations.NullMarked;
