"""Reading the tenant through Microsoft Graph: who is meant, what is known. One part writes: `on_demand`."""
